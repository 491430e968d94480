-- 0000_initial_schema
-- schemac 1  schema (empty) -> 845d844bb68e  text 2312258e5f85
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

CREATE TABLE events (
  id   bigint  NOT NULL,
  code text,
  data jsonb,
  CONSTRAINT events_pkey PRIMARY KEY (id)
);

CREATE INDEX events_code_idx ON events (code);

CREATE INDEX events_data_idx ON events USING gin (data);
