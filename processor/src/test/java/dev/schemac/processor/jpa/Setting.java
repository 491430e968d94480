package dev.schemac.processor.jpa;

import java.util.List;

/** What decides about the tables and stands in no annotation. */
record Setting(HibernateVersion hibernate, Naming naming) {

  /** All that schemac knows. */
  static List<Setting> all() {
    return List.of(
        new Setting(HibernateVersion.SIX, Naming.SPRING),
        new Setting(HibernateVersion.SIX, Naming.STANDARD),
        new Setting(HibernateVersion.SEVEN, Naming.SPRING),
        new Setting(HibernateVersion.SEVEN, Naming.STANDARD));
  }

  /** The options of a compile. */
  String[] options() {
    return new String[] {
      "-Aschemac.jpa=" + naming.option(), "-Aschemac.hibernate=" + hibernate.major()
    };
  }

  @Override
  public String toString() {
    return "Hibernate " + hibernate.major() + ", " + naming.option();
  }
}
