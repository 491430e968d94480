package shop; import jakarta.persistence.*;
@Entity @DiscriminatorValue("M") public class Member extends Customer { String card; }
