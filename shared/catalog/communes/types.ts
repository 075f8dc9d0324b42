import type { IsoDate, UnitKind } from '../codes.ts';

/** whole: merged in full. part: split, this unit got a part. kept: not merged. renamed: same area, new name or kind. */
export type OldUnitChange = 'whole' | 'part' | 'kept' | 'renamed';

/** A province in the list that every door loads; its units come when they are needed. */
export interface ProvinceEntry {
  /** Two digits. */
  readonly code: string;
  /** Without its kind: "Lâm Đồng". */
  readonly name: string;
  /** A thành phố under the central government. */
  readonly city: boolean;
  /** Runs of codes of its units, first and last: "22918-23272 24611-25180". */
  readonly codes: string;
  readonly load: () => Promise<{ readonly data: string }>;
}

/** A commune-level unit in force. */
export interface CommuneUnit {
  readonly code: string;
  /** Official name with its kind: "Xã Nà Bủng". */
  readonly name: string;
  readonly kind: UnitKind;
  /** First day under this code and name: 2025-07-01, or later where a change came after the merger; null when not known. */
  readonly from: IsoDate | null;
  /** Number of units it was made of; 1 when it was kept, or was a whole district without communes. */
  readonly oldUnits: number;
  /** District of most of its old units. */
  readonly formerDistrict: string;
  readonly formerDistrictName: string;
  /** Holds a former thị trấn, or a phường of a former town. */
  readonly formerDistrictCentre: boolean;
}

/** A commune-level unit that ended, and where it is now. */
export interface OldUnit {
  readonly name: string;
  readonly district: string;
  readonly districtName: string;
  /** Province of that time, without its kind. */
  readonly provinceName: string;
  /** The present unit that got it; a split unit appears once for each part. */
  readonly code: string;
  readonly change: OldUnitChange;
  /** Last day: 2025-06-30, or later for a unit of after the merger. */
  readonly until: IsoDate;
}

export interface ProvinceUnits {
  /** Two-digit province code. */
  readonly province: string;
  readonly name: string;
  /** A thành phố under the central government. */
  readonly city: boolean;
  /** In the order of their codes. */
  readonly units: readonly CommuneUnit[];
  readonly oldUnits: readonly OldUnit[];
}
