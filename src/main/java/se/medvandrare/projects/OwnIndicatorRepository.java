package se.medvandrare.projects;

interface OwnIndicatorRepository extends RowRepository<OwnIndicator> {}
