-- 0000_initial_schema
-- schemac 1  schema (empty) -> d465ad4cbc83  text 87e78e680af2
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

CREATE TABLE things (
  id    bigint       NOT NULL,
  code  varchar(20),
  count integer      NOT NULL,
  CONSTRAINT things_pkey PRIMARY KEY (id),
  CONSTRAINT things_code_check CHECK (char_length(code) < 40),
  CONSTRAINT things_count_check CHECK (count > 0)
);
