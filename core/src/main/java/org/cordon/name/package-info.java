/// Text to the forms in which names are compared. Pure functions, safe for any number of threads.
///
/// {@link NameForms} turns a name in any script into a {@link NameForm}: its {@link NameToken
/// tokens} in order, each folded to `a-z0-9`, with its role, other romanizations or readings, what
/// it means (a legal form's class, a trade word, a given name's family, a number), and the {@link
/// EvasionSign signs} of tampering found on the way. {@link TokenSimilarity} compares two tokens
/// and says by which {@link Rule}. {@link SearchKeys} gives the keys under which candidates are
/// looked up.
///
/// How tokens of two names are paired, weighed and judged is left to `match`.
package org.cordon.name;
