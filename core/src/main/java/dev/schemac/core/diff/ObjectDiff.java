package dev.schemac.core.diff;

/** Compares the objects of one kind. */
interface ObjectDiff {

  /** Compares all objects of the target with what they were in the base. */
  void compare();

  /** Drops the objects of the base that are gone. */
  void drop();
}
