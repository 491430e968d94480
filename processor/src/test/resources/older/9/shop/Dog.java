package shop; import jakarta.persistence.*;
@Entity public class Dog extends Animal { @ManyToOne Customer owner; }
