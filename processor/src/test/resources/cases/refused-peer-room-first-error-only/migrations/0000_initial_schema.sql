-- 0000_initial_schema
-- schemac 1  schema (empty) -> 641d1adb35d6  text 9478e104e2d5
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

CREATE TABLE teams (
  id bigint  NOT NULL,
  c  text,
  CONSTRAINT teams_pkey PRIMARY KEY (id)
);

CREATE TABLE users (
  id bigint  NOT NULL,
  a  text,
  b  text,
  CONSTRAINT users_pkey PRIMARY KEY (id)
);
