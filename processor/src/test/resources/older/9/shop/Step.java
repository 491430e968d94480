package shop; import jakarta.persistence.*;
@Entity @SequenceGenerator(name = "steps", sequenceName = "all_steps", allocationSize = 10) public class Step { @Id @GeneratedValue(generator = "steps") Long id; Kind kind; }
