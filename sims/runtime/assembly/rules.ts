/** The rules, which stay where they are; `now` is told to them through the memory. */
export declare function guard(name: i32, c: i32): bool;
export declare function act(name: i32, c: i32): void;
/** The case that the action has a message for, above the message; −1 if there is none. */
export declare function share(name: i32, c: i32): i32;
export declare function endOf(delay: i32, c: i32): f64;
export declare function drawnEnd(delay: i32, c: i32): f64;
export declare function refuseEnd(delay: i32, end: f64, now: f64, c: i32): void;
export declare function buildTimer(configuration: i32, slot: i32): void;
export declare function buildMessage(configuration: i32, message: i32): void;
