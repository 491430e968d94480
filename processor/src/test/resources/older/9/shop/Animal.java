package shop; import jakarta.persistence.*;
@Entity @Inheritance(strategy = InheritanceType.JOINED) @TableGenerator(name = "rows", table = "row_numbers")
public abstract class Animal { @Id @GeneratedValue(strategy = GenerationType.TABLE, generator = "rows") Long id; }
