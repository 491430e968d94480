-- 0000_initial_schema
-- schemac 1  schema (empty) -> ff35f1b12709  text c1d63f17cf76
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

CREATE TABLE users (
  id          bigint  NOT NULL,
  home_street text,
  home_city   text,
  CONSTRAINT users_pkey PRIMARY KEY (id)
);

CREATE INDEX users_home_city_idx ON users (home_city);
