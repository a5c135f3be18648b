/** What a book is: immutable records, sealed types, and nothing that reads or writes. Depends on {@code java.*} alone. */
package org.linebyline.doclinker.model;
