-- 0000_initial_schema
-- schemac 1  schema (empty) -> 27091de84369  text 743ad0c4ea35
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

CREATE TABLE orders (
  id    bigint  NOT NULL,
  state text    NOT NULL,
  level text    NOT NULL DEFAULT 'LOW',
  note  text,
  CONSTRAINT orders_pkey PRIMARY KEY (id),
  CONSTRAINT orders_level_labels CHECK (level IN ('HIGH', 'LOW')),
  CONSTRAINT orders_state_labels CHECK (state IN ('DONE', 'OPEN'))
);

CREATE INDEX orders_note_idx ON orders (note) WHERE state = 'OPEN';
