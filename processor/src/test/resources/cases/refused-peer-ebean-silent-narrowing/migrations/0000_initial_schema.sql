-- 0000_initial_schema
-- schemac 1  schema (empty) -> 01cd9835fc2c  text ff32df985c22
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

CREATE TABLE users (
  id    bigint        NOT NULL,
  email varchar(255),
  age   bigint        NOT NULL,
  CONSTRAINT users_pkey PRIMARY KEY (id)
);
