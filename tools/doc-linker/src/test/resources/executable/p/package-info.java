/** A package. */
@Deprecated
package p;
