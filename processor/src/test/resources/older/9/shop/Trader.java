package shop; import jakarta.persistence.*;
@Entity public class Trader extends Customer { String vat; }
