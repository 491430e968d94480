-- 0000_initial_schema
-- schemac 1  schema (empty) -> 3172827428db  text 9c9899a417f0
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

CREATE TYPE kind AS ENUM ('ONE', 'TWO');

CREATE TABLE users (
  id    bigint  NOT NULL,
  kinds kind[]  DEFAULT '{ONE}',
  CONSTRAINT users_pkey PRIMARY KEY (id)
);
