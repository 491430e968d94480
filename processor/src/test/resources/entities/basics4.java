// Rules 20
@Entity class T {
  @Id long id;
  java.net.URI uri;
  java.util.concurrent.atomic.AtomicInteger ai;
  java.io.File f;
  StringBuilder sb;
  java.util.BitSet bs;
  Locale[] los;
}
