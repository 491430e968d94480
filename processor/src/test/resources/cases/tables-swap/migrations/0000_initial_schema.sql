-- 0000_initial_schema
-- schemac 1  schema (empty) -> 6153c7ae5ec6  text 82d2257e5914
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

CREATE TABLE drafts (
  id   bigint  NOT NULL,
  note text,
  CONSTRAINT drafts_pkey PRIMARY KEY (id)
);

CREATE INDEX drafts_note_idx ON drafts (note);

CREATE TABLE orders (
  id   bigint  NOT NULL,
  code text,
  CONSTRAINT orders_pkey PRIMARY KEY (id),
  CONSTRAINT orders_code_key UNIQUE (code)
);
