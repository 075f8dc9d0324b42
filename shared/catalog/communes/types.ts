import type { UnitKind } from '../codes.ts';

/** whole: merged in full. part: split, this unit got a part. kept: not merged. renamed: same area, new name. */
export type OldUnitChange = 'whole' | 'part' | 'kept' | 'renamed';

/** A data file as written by scripts/communes.ts: compact, one unit a line. */
export interface ProvinceData {
  readonly province: string;
  readonly name: string;
  /** Names of the districts before 01/07/2025 by NSO code. */
  readonly districts: Readonly<Record<string, string>>;
  /** Code, name, kind, old units as name, district code and, where not merged in full, what happened. */
  readonly units: readonly (readonly [
    string, string, UnitKind, readonly (readonly [string, string, OldUnitChange?])[],
  ])[];
}

/** A commune-level unit in force since 01/07/2025. */
export interface CommuneUnit {
  readonly code: string;
  /** Official name with its kind: "Xã Nà Bủng". */
  readonly name: string;
  readonly kind: UnitKind;
  /** Number of units it was made of; 1 when it was kept. */
  readonly oldUnits: number;
  /** District of most of its old units. */
  readonly formerDistrict: string;
  readonly formerDistrictName: string;
  /** Holds a former thị trấn, or a phường of a former town. */
  readonly formerDistrictCentre: boolean;
}

/** A commune-level unit before 01/07/2025 and where it is now. */
export interface OldUnit {
  readonly name: string;
  readonly district: string;
  readonly districtName: string;
  /** The present unit that got it; a split unit appears once for each part. */
  readonly code: string;
  readonly change: OldUnitChange;
}

export interface ProvinceUnits {
  /** Two-digit province code. */
  readonly province: string;
  readonly name: string;
  /** In the order of their codes. */
  readonly units: readonly CommuneUnit[];
  readonly oldUnits: readonly OldUnit[];
}
