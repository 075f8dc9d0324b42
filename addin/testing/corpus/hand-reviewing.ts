import { Parts, SHEETS, type CorpusBook } from './parts.ts';

const THREADED = 'http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments';
const PERSON = '{11111111-2222-3333-4444-555555555555}';

/** What reviewers and offices leave in a workbook: comments of both kinds, controls, labels, properties, printer settings. */
export function reviewingBook(base: Uint8Array): CorpusBook {
  const parts = new Parts(base);
  const sheet = SHEETS.roster;
  const threads = parts.add(
    'xl/threadedComments/threadedComment1.xml',
    `<ThreadedComments xmlns="${THREADED}"><threadedComment ref="D6" dT="2025-10-20T08:00:00.00" personId="${PERSON}" id="{A0000000-0000-0000-0000-000000000001}"><text>Hỏi lại xã</text></threadedComment></ThreadedComments>`,
    'application/vnd.ms-excel.threadedcomments+xml',
  );
  const persons = parts.add(
    'xl/persons/person.xml',
    `<personList xmlns="${THREADED}"><person displayName="Người xem" id="${PERSON}" userId="nguoi.xem" providerId="None"/></personList>`,
    'application/vnd.ms-excel.person+xml',
  );
  const comments = parts.add(
    'xl/comments1.xml',
    `<comments xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><authors><author>tc={A0000000-0000-0000-0000-000000000001}</author></authors><commentList><comment ref="D6" authorId="0" shapeId="0"><text><r><t>Hỏi lại xã</t></r></text></comment></commentList></comments>`,
    '.comments+xml',
  );
  parts.edit('[Content_Types].xml', '<Override', '<Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/><Default Extension="bin" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.printerSettings"/><Default Extension="png" ContentType="image/png"/><Override');
  parts.files['xl/drawings/vmlDrawing1.vml'] = vml();
  parts.files['xl/printerSettings/printerSettings1.bin'] = new Uint8Array(220).map((_zero, index) => (index * 37) % 251);
  parts.relate(sheet, 'http://schemas.microsoft.com/office/2017/10/relationships/threadedComment', threads);
  parts.relate('xl/workbook.xml', 'http://schemas.microsoft.com/office/2017/10/relationships/person', persons);
  parts.relate(sheet, 'comments', comments);
  const drawing = parts.relate(sheet, 'vmlDrawing', 'xl/drawings/vmlDrawing1.vml');
  const printer = parts.relate(sheet, 'printerSettings', 'xl/printerSettings/printerSettings1.bin');
  const control = parts.add('xl/ctrlProps/ctrlProp1.xml', '<formControlPr xmlns="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main" objectType="CheckBox" fmlaLink="$Y$3" lockText="1" noThreeD="1"/>', 'application/vnd.ms-excel.controlproperties+xml');
  const controlId = parts.relate(sheet, 'ctrlProp', control);
  parts.edit(sheet, '<pageSetup ', `<pageSetup r:id="${printer}" `);
  parts.insert(sheet, 'legacyDrawing', `<legacyDrawing r:id="${drawing}"/>`);
  parts.insert(
    sheet, 'controls',
    `<mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><mc:Choice xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main" Requires="x14"><controls><control shapeId="1026" r:id="${controlId}" name="Hộp kiểm 1"/></controls></mc:Choice></mc:AlternateContent>`,
  );
  officeParts(parts);
  return {
    name: 'reviewing', madeBy: 'by hand', bytes: parts.bytes(),
    features: [
      { name: 'threaded comments', parts: [threads] },
      { name: 'people who comment', parts: [persons] },
      { name: 'notes (legacy comments)', parts: [comments] },
      { name: 'drawings of notes (VML)', parts: ['xl/drawings/vmlDrawing1.vml'], inside: [[sheet, '<legacyDrawing']] },
      { name: 'form controls, mc:AlternateContent', parts: [control], inside: [[sheet, 'Hộp kiểm 1']] },
      { name: 'printer settings', parts: ['xl/printerSettings/printerSettings1.bin'] },
      { name: 'custom XML', parts: ['customXml/item1.xml', 'customXml/itemProps1.xml', 'customXml/_rels/item1.xml.rels'] },
      { name: 'sensitivity labels', parts: ['docMetadata/LabelInfo.xml'] },
      { name: 'custom properties', parts: ['docProps/custom.xml'] },
      { name: 'thumbnail', parts: ['docProps/thumbnail.png'] },
    ],
  };
}

function officeParts(parts: Parts): void {
  parts.files['customXml/item1.xml'] = '<hoSo xmlns="http://vi.du/ho-so"><so>12/TTr</so></hoSo>';
  parts.add('customXml/itemProps1.xml', '<ds:datastoreItem ds:itemID="{00000000-0000-0000-0000-0000000000AB}" xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml"><ds:schemaRefs/></ds:datastoreItem>', 'application/vnd.openxmlformats-officedocument.customXmlProperties+xml');
  parts.relate('customXml/item1.xml', 'customXmlProps', 'customXml/itemProps1.xml');
  parts.relate('xl/workbook.xml', 'customXml', 'customXml/item1.xml');
  parts.add('docMetadata/LabelInfo.xml', '<clbl:labelList xmlns:clbl="http://schemas.microsoft.com/office/2020/mipLabelMetadata"><clbl:label id="{00000000-0000-0000-0000-0000000000cd}" enabled="1" method="Privileged" siteId="{00000000-0000-0000-0000-0000000000ef}" removed="0"/></clbl:labelList>', 'application/vnd.ms-office.classificationlabels+xml');
  parts.relate('', 'http://schemas.microsoft.com/office/2020/02/relationships/classificationlabels', 'docMetadata/LabelInfo.xml');
  parts.add('docProps/custom.xml', '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes"><property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="2" name="Độ mật"><vt:lpwstr>Thường</vt:lpwstr></property></Properties>', 'application/vnd.openxmlformats-officedocument.custom-properties+xml');
  parts.relate('', 'custom-properties', 'docProps/custom.xml');
  parts.files['docProps/thumbnail.png'] = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 1, 2, 3]);
  parts.relate('', 'http://schemas.openxmlformats.org/package/2006/relationships/metadata/thumbnail', 'docProps/thumbnail.png');
}

function vml(): string {
  return (
    '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"><o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="1"/></o:shapelayout>' +
    '<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/></v:shapetype>' +
    '<v:shape id="_x0000_s1025" type="#_x0000_t202" style="position:absolute;visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto"><v:fill color2="#ffffe1"/><x:ClientData ObjectType="Note"><x:Anchor>4, 15, 5, 10, 6, 31, 9, 1</x:Anchor><x:Row>5</x:Row><x:Column>3</x:Column></x:ClientData></v:shape></xml>'
  );
}
