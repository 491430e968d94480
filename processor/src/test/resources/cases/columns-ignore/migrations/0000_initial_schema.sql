-- 0000_initial_schema
-- schemac 1  schema (empty) -> 551f12bdd4bb  text 988538f82c32
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

CREATE TABLE users (
  id    bigint  NOT NULL,
  cache text,
  CONSTRAINT users_pkey PRIMARY KEY (id)
);
