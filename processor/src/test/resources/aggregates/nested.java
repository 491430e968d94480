@Table("plans")
class Plan { @Id Long id; List<Stage> stages; Map<String, Area> areas; Head head; }
class Stage { String name; List<Task> tasks; }
class Task { String name; Map<String, Hint> hints; }
record Hint(String text) {}
class Area { @Id Long id; List<Spot> spots; Leader leader; Set<Mark> marks; }
record Mark(String text) {}
record Leader(String name, List<Duty> duties, Set<Task2> tasks) {}
record Duty(String text) {}
record Task2(String text) {}
record Spot(int x) {}
class Head { String name; List<Eye> eyes; }
record Eye(String color) {}
