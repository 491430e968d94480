-- 0000_initial_schema
-- schemac 1  schema (empty) -> ad83b2fc1db4  text 80fc2a111121
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

CREATE TYPE kind AS ENUM ('CAR', 'VAN', 'TRUCK');

CREATE TABLE kinds (
  kind   kind  NOT NULL,
  region text,
  CONSTRAINT kinds_pkey PRIMARY KEY (kind)
);

CREATE TABLE things (
  id   bigint  NOT NULL,
  kind kind    NOT NULL,
  CONSTRAINT things_pkey PRIMARY KEY (id),
  CONSTRAINT things_kind_fkey FOREIGN KEY (kind) REFERENCES kinds (kind)
);
