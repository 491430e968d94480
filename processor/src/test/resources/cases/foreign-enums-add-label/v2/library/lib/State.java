package lib;

public enum State {
  OPEN,
  HELD,
  DONE,
  CANCELLED
}
