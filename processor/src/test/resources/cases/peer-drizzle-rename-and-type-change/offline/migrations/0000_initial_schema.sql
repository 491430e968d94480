-- 0000_initial_schema
-- schemac 1  schema (empty) -> 76da29442e5f  text 0685446d8329
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

CREATE TABLE users (
  id   bigint       NOT NULL,
  name varchar(20),
  CONSTRAINT users_pkey PRIMARY KEY (id)
);
