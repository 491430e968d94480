-- 0000_initial_schema
-- schemac 1  schema (empty) -> 95b4cd8ccc34  text c2faf3c7e8af
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

CREATE TABLE users (
  id          bigint       NOT NULL,
  street      text,
  town        varchar(40),
  work_street text,
  work_town   varchar(40),
  CONSTRAINT users_pkey PRIMARY KEY (id)
);
