CREATE TABLE unstorable (
  id bigint PRIMARY KEY,
  a_cidr cidr,
  a_mac macaddr,
  a_range int4range,
  a_point point,
  some_bits bit(3),
  a_vector tsvector
);
