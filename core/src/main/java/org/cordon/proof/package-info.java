/// The explanation of an answer: a tree of steps, each with its result, the rule that gave it and
/// what it rests on.
///
/// [Proof] is made by the code that decides, never afterwards, so it can't say something else than
/// what was done.
package org.cordon.proof;
