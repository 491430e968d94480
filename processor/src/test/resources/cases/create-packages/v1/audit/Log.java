package audit;

import dev.schemac.*;
import java.util.Currency;

@Table
class Log {
  @PrimaryKey long id;
  Currency currency;
  Level level;

  @Column(type = "citext")
  String author;

  @ForeignKey(Person.class)
  long personId;

  @EnumType("level")
  enum Level { INFO, ERROR }
}

@Table(schema = "public", value = "people")
class Person {
  @PrimaryKey long id;
}

@Table(schema = "Odd Schema", value = "Odd Table")
class Odd {
  @PrimaryKey @Column("Odd Column") long id;

  @Index(unique = true, value = "\"Quoted\" DESC")
  @Column("Quoted")
  String quoted;
}
