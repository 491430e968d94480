package lib;

public enum State {
  OPEN,
  DONE
}
