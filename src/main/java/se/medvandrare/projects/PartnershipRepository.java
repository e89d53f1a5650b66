package se.medvandrare.projects;

interface PartnershipRepository extends RowRepository<Partnership> {}
