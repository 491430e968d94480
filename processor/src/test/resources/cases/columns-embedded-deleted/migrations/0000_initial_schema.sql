-- 0000_initial_schema
-- schemac 1  schema (empty) -> 1a2951e2ce19  text 53ee47225cf2
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

CREATE TABLE users (
  id          bigint  NOT NULL,
  home_street text,
  home_city   text,
  CONSTRAINT users_pkey PRIMARY KEY (id)
);

CREATE INDEX users_home_street_idx ON users (home_street);
