/**
 * Calls of the book's code. {@link org.linebyline.doclinker.formula.code.Calls Calls} compiles them all at once with the compiler of
 * the JDK; {@link org.linebyline.doclinker.formula.code.Compiled Compiled} runs them, each on values of formulas.
 *
 * <p>What a formula's values are in Java, in both directions, where V and M are the project's classes of vectors and matrices, or
 * {@code double[]} and {@code double[][]} where it names none:
 *
 * <table>
 * <caption>Types</caption>
 * <tr><th>formula</th><th>Java</th></tr>
 * <tr><td>number; whole number; claim</td><td>{@code double}; {@code int}; {@code boolean}</td></tr>
 * <tr><td>vector; matrix; array of three axes</td><td>V; M; {@code M[]}, and so on</td></tr>
 * <tr><td>set of T</td><td>{@code T[]}</td></tr>
 * <tr><td>tuple</td><td>{@code Object[]}</td></tr>
 * <tr><td>number → number</td><td>{@code DoubleUnaryOperator}</td></tr>
 * <tr><td>whole number → number</td><td>{@code IntToDoubleFunction}</td></tr>
 * <tr><td>T → number</td><td>{@code ToDoubleFunction<T>}</td></tr>
 * <tr><td>T → T; T → U</td><td>{@code UnaryOperator<T>}; {@code Function<T, U>}</td></tr>
 * <tr><td>number, number → number</td><td>{@code DoubleBinaryOperator}</td></tr>
 * <tr><td>T, U → number; T, U → W</td><td>{@code ToDoubleBiFunction<T, U>}; {@code BiFunction<T, U, W>}</td></tr>
 * </table>
 *
 * <p>A call may give any of these but a function, and besides: numbers of any Java type, lists, Java arrays and sets of what it may
 * give, and records. Numbers or arrays of equal sizes become an array with one more axis, other lists and records a tuple.
 *
 * <p>A matrix without rows keeps its number of columns only in a class of the project that can tell; {@code of} gets no rows, and may
 * refuse them.
 */
package org.linebyline.doclinker.formula.code;
