-- 0000_initial_schema
-- schemac 1  schema (empty) -> 3e82bf77e4a1  text 7b3a1f9a2acd
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

CREATE TABLE users (
  id        bigint   NOT NULL,
  active    boolean  NOT NULL,
  city      text,
  zip       text,
  work_city text,
  work_zip  text,
  CONSTRAINT users_pkey PRIMARY KEY (id)
);
