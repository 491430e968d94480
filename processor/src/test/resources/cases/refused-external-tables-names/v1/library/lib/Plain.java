package lib;

public class Plain {
  long id;
}
