-- 0000_initial_schema
-- schemac 1  schema (empty) -> 40cd78a9d41b  text ffbae1b14684
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

CREATE TYPE state AS ENUM ('OPEN', 'DONE');

CREATE TABLE logs (
  id    bigint  NOT NULL,
  state state   DEFAULT 'OPEN',
  CONSTRAINT logs_pkey PRIMARY KEY (id)
);

CREATE TABLE orders (
  id     bigint  NOT NULL,
  state  state   NOT NULL,
  before state   NOT NULL DEFAULT 'OPEN',
  note   text,
  CONSTRAINT orders_pkey PRIMARY KEY (id)
);

CREATE INDEX orders_note_idx ON orders (note) WHERE state = 'OPEN';
