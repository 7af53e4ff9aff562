/** Until the issuing body has been set in an installation of its own: nothing is claimed of anybody. */
const issuerNotSet = {
  parentBody: '',
  body: 'CƠ QUAN TỔ CHỨC TẬP HUẤN',
  place: '',
  signatoryTitle: 'THỦ TRƯỞNG CƠ QUAN',
  signatoryName: '',
  numberSuffix: '',
}

export const certificates = {
  issuerNotSet,
}
