import { describe, expect, it } from 'vitest';
import { lists } from '../sheets/lists.ts';
import { DEFAULT_SETTINGS, PARAMS, readSettings } from './settings.ts';

const read = (values: Record<string, string>) => readSettings(new Map(Object.entries(values)));

describe('readSettings', () => {
  it('reads a provincial total to share, and says what of it cannot be used', () => {
    const { envelope, fieldLevel, problems } = read({
      'envelope.total': '6233', 'envelope.scope': 'Toàn hệ thống', 'envelope.minimum': '31', 'envelope.weight.population': '2', 'envelope.weight.area': 'nhiều',
      'fields.level': '15 lĩnh vực',
    });
    expect(envelope).toEqual({
      scope: { block: 'system', counted: 'cb-cc', armedForces: false }, total: 6233, minimum: 31, maximum: 6233,
      weights: { equal: 1, population: 2, area: 0, oldUnits: 0, score: 0, workload: 0, border: 0, remote: 0 },
    });
    expect(fieldLevel).toBe('ld15');
    expect(problems).toEqual([{ key: 'envelope.weight.area', value: 'nhiều' }]);
  });

  it('gives the defaults for an empty sheet and for the sheet as the template writes it', () => {
    const empty = read({});
    expect(empty).toEqual({ settings: DEFAULT_SETTINGS, envelope: null, fieldLevel: 'fine', planStart: null, planMonths: 6, problems: [] });
    expect(readSettings(new Map(PARAMS.map((param) => [param.key, param.default])))).toEqual(empty);
  });

  it('reads what a province writes', () => {
    const { settings, planStart, planMonths, problems } = read({
      'plan.start': '20/10/2025', 'plan.months': '3', policy: 'Ưu tiên nơi thiếu nhiều', 'measure.transfer': 'Tắt',
      'concurrent.days': '3', 'weight.nobody': '5000', 'need.phuong.IT': '2', 'need.xa.HCC': '1',
    });
    expect(problems).toEqual([]);
    expect([planStart, planMonths, settings.policy]).toEqual(['2025-10-20', 3, 'worst-first']);
    expect(settings.measures.transfer).toBe(false);
    expect(settings.measures.secondment).toBe(true);
    expect([settings.concurrentDays, settings.weights.nobody]).toEqual([3, 5000]);
    expect(settings.defaultNeeds).toEqual([
      { kind: 'xa', field: 'HCC', need: 1 }, { kind: 'phuong', field: 'IT', need: 2 },
    ]);
  });

  it('reads every word that the drop-downs of the sheet offer', () => {
    for (const { code, vi, en } of lists.policy) for (const word of [code, vi, en]) expect(read({ policy: word })).toMatchObject({ settings: { policy: code }, problems: [] });
    for (const { code, vi, en } of lists.measureSwitch) {
      for (const word of [code, vi, en]) expect(read({ 'measure.transfer': word })).toMatchObject({ settings: { measures: { transfer: code === 'on' } }, problems: [] });
    }
  });

  it.each([
    ['plan.start', '31/02/2026'], ['plan.start', 'tháng 10'], ['plan.months', '0'], ['plan.months', '-3'],
    ['plan.months', '2.5'], ['policy', 'nhanh'], ['measure.transfer', 'có thể'], ['concurrent.days', '5'],
    ['weight.nobody', '1000001'], ['weight.belowNeed', '900'], ['need.xa.ZZ', '1'], ['need.lang.IT', '1'],
    ['need.xa.IT', '-1'],
  ])('names %s = %s as a problem and keeps the default', (key, value) => {
    const { settings, planStart, planMonths, problems } = read({ [key]: value });
    expect(problems).toEqual([{ key, value }]);
    expect({ settings, planStart, planMonths }).toEqual({ settings: DEFAULT_SETTINGS, planStart: null, planMonths: 6 });
  });
});
