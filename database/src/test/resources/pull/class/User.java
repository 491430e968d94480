package com.acme.model;

import dev.schemac.PrimaryKey;
import dev.schemac.Table;
import java.util.UUID;

@Table("user")
public class User {
  @PrimaryKey UUID id;
}
