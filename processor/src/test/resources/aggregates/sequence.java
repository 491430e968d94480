@Table class Ticket { @Id @org.springframework.data.relational.core.mapping.Sequence("ticket_numbers") Long id; String a; }
