package shop; import jakarta.persistence.*; import java.util.*;
@Entity public class Customer extends Base {
  @Column(nullable = false) Kind kind; Kind former; @Enumerated(EnumType.STRING) Kind text; @Embedded Address home;
  @ElementCollection Set<Kind> kinds; @ElementCollection List<String> tags; }
