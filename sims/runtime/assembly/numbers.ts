/** Numbers that follow from the lists of names. */
export declare const COUNT_COUNT: i32;
export declare const STAGE_COUNT: i32;
export declare const APPROVAL: i32;
export declare const EXCEPTION: i32;
export declare const INVOICING: i32;
export declare const DEFAULTED: i32;
export declare const COUNTED: i32;
export declare const LAST_PASS: i32;
export declare const SLACK: f64;
export declare const UNBUILT: i32;
export declare const JOIN_DESK: i32;
export declare const RELEASE_OFFICER: i32;
