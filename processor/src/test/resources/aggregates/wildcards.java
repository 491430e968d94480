@Table class A { @Id Long id; List<? extends Line> lines; Map<String, ? extends Note> notes; Set<? extends Tag> tags; List<? extends String> texts; }
class Line { String text; } class Note { String text; } record Tag(String text) {}
