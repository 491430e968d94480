package dev.schemac;

import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * An extension that the tables need. In {@code package-info.java}:
 *
 * <pre>{@code
 * @Extension("citext")
 * @Extension("uuid-ossp")
 * package com.example;
 *
 * import dev.schemac.Extension;
 * }</pre>
 *
 * gives, before every table
 *
 * <pre>{@code
 * CREATE EXTENSION citext;
 * CREATE EXTENSION "uuid-ossp";
 * }</pre>
 *
 * <p>Several packages may name the same extension. Its types are then at hand for {@link
 * Column#type}.
 */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.PACKAGE)
@Repeatable(Extension.List.class)
public @interface Extension {
  /**
   * {@return the names of the extensions} As in {@code pg_available_extensions}, without quotes.
   */
  String[] value();

  /** Holds several {@link Extension} of one element; written by the compiler, not by hand. */
  @Retention(RetentionPolicy.CLASS)
  @Target(ElementType.PACKAGE)
  @interface List {
    /** {@return the annotations, in the order written} */
    Extension[] value();
  }
}
