package com.acme.model.audit;

import dev.schemac.EnumType;

@EnumType("action")
public enum Action {
  INSERT,
  UPDATE,
  DELETE
}
