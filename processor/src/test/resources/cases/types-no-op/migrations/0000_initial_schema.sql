-- 0000_initial_schema
-- schemac 1  schema (empty) -> 06d7482416ad  text 36da26c15ae7
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

CREATE TABLE things (
  id     uuid              NOT NULL,
  count  integer           NOT NULL,
  price  numeric,
  tags   text[],
  at     timestamptz,
  code   varchar(8),
  weight double precision,
  CONSTRAINT things_pkey PRIMARY KEY (id)
);
