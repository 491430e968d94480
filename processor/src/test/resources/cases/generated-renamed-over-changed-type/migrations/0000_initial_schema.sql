-- 0000_initial_schema
-- schemac 1  schema (empty) -> 7e146cf0064f  text 7b0dab98c262
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

CREATE TABLE things (
  id      bigint   NOT NULL,
  count   integer  NOT NULL,
  doubled integer  GENERATED ALWAYS AS (count * 2) STORED,
  CONSTRAINT things_pkey PRIMARY KEY (id),
  CONSTRAINT things_doubled_key UNIQUE (doubled),
  CONSTRAINT things_doubled_check CHECK (doubled > 0)
);
