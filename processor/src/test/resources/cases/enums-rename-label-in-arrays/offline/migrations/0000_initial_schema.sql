-- 0000_initial_schema
-- schemac 1  schema (empty) -> fa1d925705f1  text bb5d0a185a49
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

CREATE TYPE kind AS ENUM ('ONE', 'TWO');

CREATE TABLE users (
  id     bigint  NOT NULL,
  kind   kind,
  kinds  kind[]  DEFAULT '{ONE}',
  former kind[]  DEFAULT ARRAY['ONE']::kind[],
  CONSTRAINT users_pkey PRIMARY KEY (id),
  CONSTRAINT users_one CHECK (kinds @> '{ONE}' OR 'ONE' = ANY (kinds) OR id > 0)
);

CREATE INDEX users_of_one ON users (id) WHERE kind = ANY ('{ONE,TWO}');
