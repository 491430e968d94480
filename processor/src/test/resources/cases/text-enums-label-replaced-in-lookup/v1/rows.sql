INSERT INTO kinds VALUES ('CAR', 'x'), ('TRUCK', 'y');
INSERT INTO things VALUES (1, 'TRUCK'), (2, 'CAR');
