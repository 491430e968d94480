-- 0000_initial_schema
-- schemac 1  schema (empty) -> ef1109fcf5c5  text d893be84b9a7
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

CREATE TABLE members (
  tenant_id bigint  NOT NULL,
  id        bigint  NOT NULL,
  CONSTRAINT members_pkey PRIMARY KEY (tenant_id, id)
);

CREATE TABLE tasks (
  id        bigint  NOT NULL,
  tenant_id bigint  NOT NULL,
  member_id bigint,
  CONSTRAINT tasks_pkey PRIMARY KEY (id)
);
