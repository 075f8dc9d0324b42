import { MAIN, MC, Parts, SHEETS, X14, XM, type CorpusBook } from './parts.ts';

/** What Excel 2010 and later keep in extension lists and parts of their own: sparklines, slicers, rules of the second kind. */
export function excel2010Book(base: Uint8Array): CorpusBook {
  const parts = new Parts(base);
  const sheet = SHEETS.roster;
  const cache = parts.add(
    'xl/slicerCaches/slicerCache1.xml',
    `<slicerCacheDefinition xmlns="${X14}" xmlns:x15="http://schemas.microsoft.com/office/spreadsheetml/2010/11/main" name="Slicer_Gioi_tinh" sourceName="Giới tính"><extLst><x:ext uri="{2F2917AC-EB37-4324-AD4E-5DD8C200BD13}" xmlns:x="${MAIN}"><x15:tableSlicerCache tableId="4" column="6"/></x:ext></extLst></slicerCacheDefinition>`,
    'application/vnd.ms-excel.slicerCache+xml',
  );
  const slicer = parts.add(
    'xl/slicers/slicer1.xml',
    `<slicers xmlns="${X14}"><slicer name="Giới tính" cache="Slicer_Gioi_tinh" caption="Giới tính" rowHeight="241300"/></slicers>`,
    'application/vnd.ms-excel.slicer+xml',
  );
  const drawing = parts.add('xl/drawings/drawing1.xml', slicerDrawing(), 'application/vnd.openxmlformats-officedocument.drawing+xml');
  const cacheId = parts.relate('xl/workbook.xml', 'http://schemas.microsoft.com/office/2007/relationships/slicerCache', cache);
  const slicerId = parts.relate(sheet, 'http://schemas.microsoft.com/office/2007/relationships/slicer', slicer);
  const drawingId = parts.relate(sheet, 'drawing', drawing);
  parts.insert(sheet, 'drawing', `<drawing r:id="${drawingId}"/>`);
  parts.edit(
    'xl/workbook.xml', '</workbook>',
    `<extLst><ext uri="{46BE6895-7355-4a93-B00E-2C351335B9C9}" xmlns:x15="http://schemas.microsoft.com/office/spreadsheetml/2010/11/main"><x15:slicerCaches xmlns:x14="${X14}"><x14:slicerCache r:id="${cacheId}"/></x15:slicerCaches></ext></extLst></workbook>`,
  );
  parts.insert(sheet, 'conditionalFormatting', '<conditionalFormatting sqref="D4:D51"><cfRule type="duplicateValues" dxfId="0" priority="7"/></conditionalFormatting><conditionalFormatting sqref="V4:V51"><cfRule type="dataBar" priority="6"><dataBar><cfvo type="min"/><cfvo type="max"/><color rgb="FF638EC6"/></dataBar><extLst><ext uri="{B025F937-C7B1-47D3-B67F-A62EFF666E3E}" xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"><x14:id>{AAAAAAAA-0000-0000-0000-000000000001}</x14:id></ext></extLst></cfRule></conditionalFormatting>');
  parts.insert(sheet, 'extLst', `<extLst>${formats()}${validations()}${sparklines()}<ext uri="{A8765BA9-456A-4dab-B4F3-ACF838C121DE}" xmlns:x14="${X14}"><x14:slicerList><x14:slicer r:id="${slicerId}"/></x14:slicerList></ext><ext uri="{00000000-1234-5678-9ABC-000000000000}" xmlns:la="http://vi.du/la"><la:khac cua="nguoi khac"/></ext></extLst>`);
  parts.edit('xl/styles.xml', /<dxfs[^>]*\/>|<dxfs[^>]*>[\s\S]*<\/dxfs>|(?=<tableStyles)|(?=<\/styleSheet>)/, '<dxfs count="1"><dxf><font><b/><color rgb="FF9C0006"/></font></dxf></dxfs>');
  return {
    name: 'excel-2010', madeBy: 'by hand', bytes: parts.bytes(),
    features: [
      { name: 'slicers', parts: [cache, slicer, drawing], inside: [[sheet, 'x14:slicerList'], ['xl/workbook.xml', 'x15:slicerCaches']] },
      { name: 'sparklines', inside: [[sheet, 'x14:sparklineGroup '], [sheet, "'Nhân sự'!V4:V9"]] },
      { name: 'validations of Excel 2010', inside: [[sheet, "'Danh mục đơn vị'!$B$4:$B$7"]] },
      { name: 'conditional formats of Excel 2010', inside: [[sheet, 'x14:cfIcon'], [sheet, '{AAAAAAAA-0000-0000-0000-000000000001}']] },
      { name: 'conditional formats of a person', inside: [[sheet, 'type="duplicateValues" dxfId="0" priority="7"']] },
      { name: 'extensions that nobody knows', inside: [[sheet, 'la:khac cua="nguoi khac"']] },
    ],
  };
}

function formats(): string {
  return (
    `<ext uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}" xmlns:x14="${X14}"><x14:conditionalFormattings>` +
    `<x14:conditionalFormatting xmlns:xm="${XM}"><x14:cfRule type="dataBar" id="{AAAAAAAA-0000-0000-0000-000000000001}"><x14:dataBar minLength="0" maxLength="100" gradient="0"><x14:cfvo type="autoMin"/><x14:cfvo type="autoMax"/></x14:dataBar></x14:cfRule><xm:sqref>V4:V51</xm:sqref></x14:conditionalFormatting>` +
    `<x14:conditionalFormatting xmlns:xm="${XM}"><x14:cfRule type="iconSet" priority="5" id="{AAAAAAAA-0000-0000-0000-000000000002}"><x14:iconSet iconSet="3Stars" custom="1"><x14:cfvo type="percent"><xm:f>0</xm:f></x14:cfvo><x14:cfvo type="percent"><xm:f>33</xm:f></x14:cfvo><x14:cfvo type="percent"><xm:f>67</xm:f></x14:cfvo><x14:cfIcon iconSet="3Stars" iconId="0"/><x14:cfIcon iconSet="3Stars" iconId="1"/><x14:cfIcon iconSet="NoIcons" iconId="0"/></x14:iconSet></x14:cfRule><xm:sqref>V4:V51</xm:sqref></x14:conditionalFormatting>` +
    `</x14:conditionalFormattings></ext>`
  );
}

function validations(): string {
  return `<ext uri="{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}" xmlns:x14="${X14}"><x14:dataValidations count="1" xmlns:xm="${XM}"><x14:dataValidation type="list" allowBlank="1" showErrorMessage="1"><x14:formula1><xm:f>'Danh mục đơn vị'!$B$4:$B$7</xm:f></x14:formula1><xm:sqref>X4:X51</xm:sqref></x14:dataValidation></x14:dataValidations></ext>`;
}

function sparklines(): string {
  return `<ext uri="{05C60535-1F16-4fd2-B633-F4F36F0B64E0}" xmlns:x14="${X14}"><x14:sparklineGroups xmlns:xm="${XM}"><x14:sparklineGroup displayEmptyCellsAs="gap"><x14:colorSeries rgb="FF376092"/><x14:sparklines><x14:sparkline><xm:f>'Nhân sự'!V4:V9</xm:f><xm:sqref>Y4</xm:sqref></x14:sparkline></x14:sparklines></x14:sparklineGroup></x14:sparklineGroups></ext>`;
}

function slicerDrawing(): string {
  const sle = 'http://schemas.microsoft.com/office/drawing/2010/slicer';
  return (
    `<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><xdr:twoCellAnchor editAs="absolute"><xdr:from><xdr:col>25</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>3</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:to><xdr:col>28</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>12</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:to>` +
    `<mc:AlternateContent xmlns:mc="${MC}" xmlns:sle15="http://schemas.microsoft.com/office/drawing/2012/slicer"><mc:Choice Requires="sle15"><xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="2" name="Giới tính"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic><a:graphicData uri="${sle}"><sle:slicer xmlns:sle="${sle}" name="Giới tính"/></a:graphicData></a:graphic></xdr:graphicFrame></mc:Choice>` +
    `<mc:Fallback><xdr:sp macro="" textlink=""><xdr:nvSpPr><xdr:cNvPr id="0" name=""/><xdr:cNvSpPr/></xdr:nvSpPr><xdr:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="1828800" cy="1828800"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></xdr:spPr></xdr:sp></mc:Fallback></mc:AlternateContent><xdr:clientData/></xdr:twoCellAnchor></xdr:wsDr>`
  );
}
